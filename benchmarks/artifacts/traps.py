"""Healthy lines that look like artifacts, in fifteen languages, written for this benchmark: everything here stays.

Each line begins with where it stands, and " / " stands between the lines of a whole text:
    first: over the first paragraph, as a title does. last: under the last one. inside: between two paragraphs.
    any: at each of these places, in a document each.
    whole: a text of its own: verse, a recipe, minutes, a dialogue, a list, a line-up, an offer, a glossary.
"""

# ruff: noqa: E501  # a text stands on one line

TRAPS = {
    "en": """
first: A newsletter from the lighthouse
first: Read more slowly
first: Share the blanket
first: More about the flood
first: Comments from the back row
first: Print runs in the family
first: Follow the heron
first: Search and rescue on the marsh
first: The most read book on the island
first: Support for the old pier
last: Help us.
last: Buy me a coffee.
last: Share it with your neighbour.
last: Follow me.
last: Read it again.
last: Listen to the rain.
last: Comments are welcome at the gate on Sunday.
last: Thank you for reading.
last: What do you think?
last: Stay in touch.
last: Don't miss it.
last: Tell your friends.
last: Write to me.
last: Join us for soup on Friday.
last: Support the choir and buy a cake.
last: Please help.
last: Sign up at the gate before noon.
last: More tomorrow.
last: To be continued.
last: Subscribe to nothing, he used to say.
inside: We use cookies instead of bread for the pudding.
inside: You can unsubscribe from anything but the fog.
inside: Subscribe to the view that rain is good, and June is easy.
inside: Help us, the rowers shouted.
inside: Follow the river for an hour, then turn left.
inside: Share what you have.
inside: Advertising pays for half of the fair.
inside: Read more, said the doctor, and argue less.
inside: The newsletter comes out in March.
inside: Register for the race by Monday.
inside: Log in the fireplace
inside: Related by marriage
inside: By continuing along the dyke you reach the sluice.
inside: Download the map before you leave, the signal is poor.
inside: Get the app, they said, and the ferry will wait.
inside: This article of the treaty was never signed.
whole: Nora: Share? / Ben: Share what? / Nora: The boat. / Ben: Never.
whole: Follow / the heron home, / search / the reeds for what it left, / and print / your foot beside its own.
whole: Oat loaf / 200 g oats / 1 pinch of salt / Print a cross on the top. / Share while it is warm.
whole: Minutes of 4 May / 1. Apologies / 2. Newsletter / 3. Website and cookies / 4. Comments / 5. Any other business / The meeting closed at nine.
whole: Main stage, Friday / The Comments / Read More / Slow Print / Doors open at seven.
whole: Get the harbour app for 1.99 / Subscribe for three months and pay for two / Download the tide map for free / All offers end on Sunday.
whole: Share / a part of what many own / Tag / a label tied to a rope / Print / a mark in wet sand
whole: To do on Monday / Print the tickets / Email Ben / Share the bill / Follow up on the leak
whole: 10:00 Registration / 10:30 Welcome / 11:00 Comments / 12:00 Lunch in the barn
whole: Dear Nora, / the roof is on and the stove draws well. / Write soon. / Love / Ben
any: Sign here.
any: Keep reading to the children until they sleep.
any: Watch the tide.
any: Listen.
any: Support each other.
any: Read on, little one.
any: Share and share alike.
any: You may also like the blue one.
any: Recommended by my aunt
any: Sponsored by the butcher on Pier Road
any: Like it or not, it rains.
any: Follow the smoke
any: Save the date: 4 May
any: Click, clack, said the loom.
any: Contact the harbour master before you dive.
any: Terms were agreed at noon.
any: All rights belong to the sea.
any: The comments section of the church book is empty.
any: More soon, Nora
any: Love, Nora
any: Thanks!
any: Bye for now.
any: PS: bring rope
any: Send us a postcard.
any: Get in touch if you know the tune.
any: Ask me anything.
any: Vote!
any: Buy the book.
any: Leave your boots at the door.
any: Register of births, 1902
any: Back to the top of the hill we went.
any: Continue straight on to the chapel.
any: Next week: the bees
any: Previously on the island
any: Photos of the day are in the hall.
any: Download speed is poor here.
any: Reply all was a mistake.
any: Log in, log out, all day long
any: Unlimited access to the beach
any: Already a member of the choir?
any: Enter your name in the book.
any: Not a member? Come anyway.
any: Advertise the fair in the bakery.
any: The app on the wall clock is broken.
any: Notify me when it snows, he said.
any: Print run: 300 copies
any: Tags on the keys fell off
any: Filed under M
any: Posted on the door: no dogs
any: Source: my grandmother
any: Credit where it is due
any: Published by nobody, read by all
any: Powered by wind
any: Hosted by the vicar
any: Designed by hand
any: Loading the boat took an hour.
any: Please wait by the gate.
any: Close the gate.
any: Search me, he said.
any: Menu
any: Home at last
any: What to read next winter
any: Popular songs of 1911
any: Latest tide: 18.40
any: Trending now: wool
any: Don't miss the last boat.
any: Must read: the will
""",
    "de": """
first: Ein Newsletter aus dem Leuchtturm
first: Mehr lesen im Winter
first: Teilen lernen
first: Mehr über die Flut
first: Kommentare aus der letzten Reihe
first: Drucken wie vor hundert Jahren
first: Folge dem Reiher
first: Suche nach dem Hund
last: Helft uns.
last: Spendier mir einen Kaffee.
last: Teilt es mit den Nachbarn.
last: Folge mir.
last: Lies es noch einmal.
last: Hört auf den Regen.
last: Danke fürs Lesen.
last: Was meint ihr?
last: Bleibt in Verbindung.
last: Sagt es weiter.
last: Schreib mir.
last: Kommt am Freitag zur Suppe.
last: Unterstützt den Chor und kauft Kuchen.
last: Meldet euch bis Mittag am Tor an.
last: Morgen mehr.
last: Fortsetzung folgt.
inside: Wir verwenden Cookies statt Brot für den Auflauf.
inside: Abonnieren Sie nichts, sagte der Wirt.
inside: Teilen Sie, was Sie haben.
inside: Folgen Sie dem Fluss eine Stunde und biegen Sie links ab.
inside: Lesen Sie das zweimal, bevor Sie unterschreiben.
inside: Werbung bezahlt das halbe Fest.
inside: Der Newsletter erscheint im März.
inside: Anmelden kann man sich bis Montag.
inside: Mit dem Absenden der Karte wartete sie bis Juni.
inside: Dieser Artikel des Vertrags wurde nie unterschrieben.
whole: Nora: Teilen? / Ben: Was teilen? / Nora: Das Boot. / Ben: Nie.
whole: Folge / dem Reiher heim, / suche / im Schilf, was er ließ, / und drucke / den Fuß neben seinen.
whole: Haferbrot / 200 g Hafer / 1 Prise Salz / Ein Kreuz in den Teig drucken. / Warm teilen.
whole: Protokoll vom 4. Mai / 1. Begrüßung / 2. Newsletter / 3. Kommentare / 4. Kontakt zur Schule / 5. Verschiedenes / Ende um neun Uhr.
whole: Zu tun am Montag / Karten drucken / Mail an Ben / Rechnung teilen / Merken: Leck im Dach
whole: Anzeige / eine Mitteilung, die jemand bezahlt / Druck / ein Bild von einer Platte / Merkmal / woran man etwas erkennt
whole: Liebe Nora, / das Dach ist drauf, und der Ofen zieht gut. / Schreib bald. / Dein / Ben
any: Hier unterschreiben.
any: Lest den Kindern vor, bis sie schlafen.
any: Hört zu.
any: Unterstützt einander.
any: Folgt dem Rauch
any: Vormerken: 4. Mai
any: Kontakt zum Hafenmeister vor dem Tauchen aufnehmen.
any: Alle Rechte gehören dem Meer.
any: Bald mehr, Nora
any: Danke!
any: Bis bald.
any: PS: Seil mitbringen
any: Schickt uns eine Postkarte.
any: Meldet euch, wenn ihr das Lied kennt.
any: Kauft das Buch.
any: Weiter geradeaus bis zur Kapelle.
any: Nächste Woche: die Bienen
any: Fotos vom Fest hängen in der Halle.
any: Quelle: meine Großmutter
any: Werbung macht er keine.
any: Gefällt mir: der Regen
any: Schon Mitglied im Chor?
any: Druck: 300 Stück
any: Bitte am Tor warten.
any: Suche: ein Ruder
any: Mehr dazu beim Bäcker
any: Empfohlen von meiner Tante
any: Beliebt bei Möwen
any: Gelesen und für gut befunden
any: Impressum der Insel: drei Häuser, ein Hund
""",
    "fr": """
first: Une newsletter depuis le phare
first: Lire plus lentement
first: Partager la couverture
first: En savoir plus sur la crue
first: Commentaires du dernier rang
first: Imprimer comme autrefois
first: Suivre le héron
first: Recherche sur le marais
last: Aidez-nous.
last: Offre-moi un café.
last: Partagez-le avec vos voisins.
last: Suivez-moi.
last: Lisez-le encore une fois.
last: Écoutez la pluie.
last: Merci de votre lecture.
last: Qu’en pensez-vous ?
last: Restons en contact.
last: Parlez-en à vos amis.
last: Écris-moi.
last: Rejoignez-nous vendredi pour la soupe.
last: Soutenez la chorale, achetez un gâteau.
last: Inscrivez-vous à la porte avant midi.
last: La suite demain.
last: À suivre.
inside: Nous utilisons des cookies à la place du pain pour le pudding.
inside: Abonnez-vous au silence, disait-il.
inside: Partagez ce que vous avez.
inside: Suivez la rivière pendant une heure, puis tournez à gauche.
inside: La publicité paie la moitié de la fête.
inside: La newsletter paraît en mars.
inside: En continuant sur la digue, on arrive à l’écluse.
inside: Cet article du traité n’a jamais été signé.
inside: Pour lire la suite, il faut tourner la page, dit le maître.
whole: Nora : Partager ? / Ben : Partager quoi ? / Nora : Le bateau. / Ben : Jamais.
whole: Suivre / le héron chez lui, / chercher / dans les joncs ce qu’il laisse, / imprimer / son pied près du sien.
whole: Pain d’avoine / 200 g d’avoine / 1 pincée de sel / Imprimer une croix sur la pâte. / Partager encore chaud.
whole: Procès-verbal du 4 mai / 1. Accueil / 2. Newsletter / 3. Commentaires / 4. Contact avec l’école / 5. Divers / Fin à neuf heures.
whole: À faire lundi / Imprimer les billets / Écrire à Ben / Partager la note / Suivre la fuite
whole: Partage / une part de ce que plusieurs possèdent / Étiquette / un nom noué à une corde / Publicité / un avis que l’on paie
whole: Chère Nora, / le toit est posé et le poêle tire bien. / Écris vite. / Bises / Ben
any: Signez ici.
any: Écoutez.
any: Soutenez-vous les uns les autres.
any: Suivez la fumée
any: À bientôt, Nora
any: Merci !
any: Envoyez-nous une carte postale.
any: Achetez le livre.
any: La semaine prochaine : les abeilles
any: Source : ma grand-mère
any: Tous les droits sont à la mer.
any: Lire à voix haute endort le chat.
any: Déjà membre de la chorale ?
any: Fermez la porte.
any: Plus d'infos chez le boulanger
any: Recommandé par ma tante
any: Votez !
any: Contactez le capitaine avant de plonger.
""",
    "es": """
first: Un boletín desde el faro
first: Leer más despacio
first: Compartir la manta
first: Más sobre la crecida
first: Comentarios de la última fila
first: Imprimir como antes
first: Seguir a la garza
first: La más leída de la isla
last: Ayúdanos.
last: Invítame a un café.
last: Compártelo con tu vecino.
last: Sígueme.
last: Léelo otra vez.
last: Escucha la lluvia.
last: Gracias por leer.
last: ¿Qué opinas?
last: Cuéntaselo a tus amigos.
last: Escríbeme.
last: Únete el viernes a la sopa.
last: Apoya al coro y compra un pastel.
last: Apúntate en la puerta antes del mediodía.
last: Mañana más.
last: Continuará.
inside: Usamos cookies en vez de pan para el pudín.
inside: Suscríbete a la calma, decía.
inside: Comparte lo que tienes.
inside: Sigue el río una hora y gira a la izquierda.
inside: La publicidad paga media fiesta.
inside: El boletín sale en marzo.
inside: Regístrate en la carrera antes del lunes.
inside: Este artículo del tratado nunca se firmó.
inside: Al continuar por el dique se llega a la esclusa.
whole: Nora: ¿Compartir? / Ben: ¿Compartir qué? / Nora: La barca. / Ben: Jamás.
whole: Seguir / a la garza a casa, / buscar / en los juncos lo que dejó, / imprimir / el pie junto al suyo.
whole: Pan de avena / 200 g de avena / 1 pizca de sal / Marcar una cruz en la masa. / Compartir caliente.
whole: Acta del 4 de mayo / 1. Bienvenida / 2. Boletín / 3. Comentarios / 4. Contacto con la escuela / 5. Varios / Se levanta la sesión a las nueve.
whole: Para el lunes / Imprimir las entradas / Escribir a Ben / Compartir la cuenta / Seguir buscando la gotera
whole: Compartir / dar una parte de lo propio / Etiqueta / nombre atado a una cuerda / Anuncio / aviso que alguien paga
whole: Querida Nora: / el tejado está puesto y la estufa tira bien. / Escribe pronto. / Un abrazo / Ben
any: Firme aquí.
any: Escuchen.
any: Apóyense unos a otros.
any: Sigan el humo
any: Hasta pronto, Nora
any: ¡Gracias!
any: Mándanos una postal.
any: Compra el libro.
any: La semana que viene: las abejas
any: Fuente: mi abuela
any: Todos los derechos son del mar.
any: ¿Ya eres socio del coro?
any: Cierre la puerta.
any: Más información en la panadería
any: Recomendado por mi tía
any: Lee en voz alta y el gato se duerme.
any: Ver más lejos cuesta caro.
""",
    "it": """
first: Una newsletter dal faro
first: Leggere di più e più piano
first: Condividere la coperta
first: Di più sulla piena
first: Commenti dall’ultima fila
first: Stampare come una volta
first: Seguire l’airone
first: Il libro più letto dell’isola
last: Aiutateci.
last: Offrimi un caffè.
last: Condividetelo con i vicini.
last: Seguimi.
last: Rileggilo.
last: Ascolta la pioggia.
last: Grazie per aver letto.
last: Che ne pensate?
last: Restiamo in contatto.
last: Ditelo agli amici.
last: Scrivimi.
last: Unitevi a noi venerdì per la zuppa.
last: Sostenete il coro e comprate una torta.
last: Iscriviti al cancello prima di mezzogiorno.
last: Continua domani.
inside: Usiamo i cookie al posto del pane per il budino.
inside: Iscriviti alla calma, diceva.
inside: Condividi quello che hai.
inside: Segui il fiume per un’ora e poi gira a sinistra.
inside: La pubblicità paga metà della festa.
inside: La newsletter esce a marzo.
inside: Proseguendo lungo l’argine si arriva alla chiusa.
inside: Questo articolo del trattato non fu mai firmato.
whole: Nora: Condividere? / Ben: Condividere cosa? / Nora: La barca. / Ben: Mai.
whole: Segui / l’airone a casa, / cerca / nelle canne quel che lascia, / stampa / il piede accanto al suo.
whole: Pane d’avena / 200 g di avena / 1 pizzico di sale / Stampare una croce sull’impasto. / Condividere caldo.
whole: Verbale del 4 maggio / 1. Saluti / 2. Newsletter / 3. Commenti / 4. Contatti con la scuola / 5. Varie / La seduta finisce alle nove.
whole: Da fare lunedì / Stampare i biglietti / Scrivere a Ben / Condividere il conto / Seguire la perdita
whole: Cara Nora, / il tetto è su e la stufa tira bene. / Scrivi presto. / Un abbraccio / Ben
any: Firmate qui.
any: Ascoltate.
any: Aiutatevi a vicenda.
any: Seguite il fumo
any: A presto, Nora
any: Grazie!
any: Mandateci una cartolina.
any: Compra il libro.
any: La prossima settimana: le api
any: Fonte: mia nonna
any: Chiudi la porta.
any: Dettagli dal fornaio
any: Consigliato da mia zia
""",
    "pt": """
first: Um boletim do farol
first: Ler mais devagar
first: Compartilhar a manta
first: Mais sobre a cheia
first: Comentários da última fila
first: Imprimir como antes
first: Siga a garça
first: O livro mais lido da ilha
last: Ajude-nos.
last: Pague-me um café.
last: Compartilhe com o vizinho.
last: Siga-me.
last: Leia outra vez.
last: Ouça a chuva.
last: Obrigado por ler.
last: O que vocês acham?
last: Conte aos amigos.
last: Escreva para mim.
last: Junte-se a nós na sopa de sexta.
last: Apoie o coral e compre um bolo.
last: Inscreva-se no portão antes do meio-dia.
last: Amanhã tem mais.
last: Continua.
inside: Usamos cookies no lugar do pão para o pudim.
inside: Assine onde quiser, disse o juiz, e volte amanhã.
inside: Compartilhe o que tem.
inside: Siga o rio por uma hora e vire à esquerda.
inside: A publicidade paga metade da festa.
inside: O boletim sai em março.
inside: Ao continuar pelo dique chega-se à comporta.
inside: Este artigo do tratado nunca foi assinado.
whole: Nora: Compartilhar? / Ben: Compartilhar o quê? / Nora: O barco. / Ben: Nunca.
whole: Siga / a garça até em casa, / busque / nos juncos o que deixou, / imprima / o pé junto ao dela.
whole: Pão de aveia / 200 g de aveia / 1 pitada de sal / Marque uma cruz na massa. / Compartilhe ainda quente.
whole: Ata de 4 de maio / 1. Abertura / 2. Boletim / 3. Comentários / 4. Contato com a escola / 5. Diversos / A reunião acabou às nove.
whole: Para segunda / Imprimir os bilhetes / Escrever a Ben / Compartilhar a conta / Seguir o vazamento
whole: Querida Nora, / o telhado está pronto e o fogão puxa bem. / Escreva logo. / Um abraço / Ben
any: Assine aqui.
any: Escute.
any: Apoiem-se.
any: Siga a fumaça
any: Até logo, Nora
any: Obrigado!
any: Mande um cartão.
any: Compre o livro.
any: Semana que vem: as abelhas
any: Fonte: minha avó
any: Feche a porta.
any: Detalhes na padaria
any: Recomendado por minha tia
""",
    "nl": """
first: Een nieuwsbrief uit de vuurtoren
first: Lees meer in de winter
first: Delen leer je thuis
first: Meer over de vloed
first: Reacties van de achterste rij
first: Printen zoals vroeger
first: Volg de reiger
first: Zoeken in het moeras
last: Help ons.
last: Trakteer me op koffie.
last: Deel het met de buren.
last: Volg mij.
last: Lees het nog eens.
last: Luister naar de regen.
last: Bedankt voor het lezen.
last: Wat vinden jullie?
last: Vertel het verder.
last: Schrijf me.
last: Kom vrijdag soep eten.
last: Steun het koor en koop taart.
last: Meld je voor de middag bij het hek.
last: Morgen meer.
last: Wordt vervolgd.
inside: Wij gebruiken cookies in plaats van brood voor de pudding.
inside: Abonneer je op de stilte, zei hij.
inside: Deel wat je hebt.
inside: Volg de rivier een uur en ga dan links.
inside: Reclame betaalt het halve feest.
inside: De nieuwsbrief komt uit in maart.
inside: Dit artikel van het verdrag is nooit getekend.
whole: Nora: Delen? / Ben: Wat delen? / Nora: De boot. / Ben: Nooit.
whole: Volg / de reiger naar huis, / zoek / in het riet wat hij liet, / print / je voet naast de zijne.
whole: Haverbrood / 200 g haver / 1 snufje zout / Druk een kruis in het deeg. / Deel het warm.
whole: Notulen van 4 mei / 1. Opening / 2. Nieuwsbrief / 3. Reacties / 4. Contact met de school / 5. Rondvraag / Sluiting om negen uur.
whole: Maandag te doen / Kaartjes printen / Ben mailen / Rekening delen / Lek volgen
whole: Lieve Nora, / het dak ligt erop en de kachel trekt goed. / Schrijf gauw. / Liefs / Ben
any: Teken hier.
any: Luister.
any: Steun elkaar.
any: Volg de rook
any: Tot gauw, Nora
any: Dank je!
any: Stuur ons een kaart.
any: Koop het boek.
any: Volgende week: de bijen
any: Bron: mijn oma
any: Doe de deur dicht.
any: Meer bij de bakker
any: Aanrader van mijn tante
""",
    "pl": """
first: Newsletter z latarni
first: Czytaj więcej zimą
first: Podziel się kocem
first: Więcej o powodzi
first: Komentarze z ostatniego rzędu
first: Drukuj jak dawniej
first: Śledź czaplę
first: Szukaj psa na bagnach
last: Pomóżcie nam.
last: Postaw mi kawę.
last: Podziel się z sąsiadem.
last: Idź za mną.
last: Przeczytaj jeszcze raz.
last: Posłuchaj deszczu.
last: Dziękuję za lekturę.
last: Co o tym myślicie?
last: Powiedz znajomym.
last: Napisz do mnie.
last: Dołącz do nas w piątek na zupę.
last: Wesprzyj chór i kup ciasto.
last: Zapisz się przy bramie przed południem.
last: Jutro więcej.
last: Ciąg dalszy nastąpi.
inside: Używamy ciasteczek zamiast chleba do puddingu.
inside: Subskrybuj ciszę, mawiał.
inside: Podziel się tym, co masz.
inside: Śledź rzekę przez godzinę, a potem skręć w lewo.
inside: Reklama płaci za połowę festynu.
inside: Newsletter wychodzi w marcu.
inside: Ten artykuł traktatu nigdy nie został podpisany.
whole: Nora: Udostępnij? / Ben: Co udostępnić? / Nora: Łódkę. / Ben: Nigdy.
whole: Śledź / czaplę do domu, / szukaj / w trzcinach, co zostawiła, / drukuj / stopę obok jej stopy.
whole: Chleb owsiany / 200 g owsa / 1 szczypta soli / Odciśnij krzyż na cieście. / Podziel, póki ciepły.
whole: Protokół z 4 maja / 1. Powitanie / 2. Newsletter / 3. Komentarze / 4. Kontakt ze szkołą / 5. Różne / Koniec o dziewiątej.
whole: Na poniedziałek / Drukować bilety / Napisać do Bena / Podzielić rachunek / Obserwować przeciek
whole: Droga Noro, / dach już jest i piec dobrze ciągnie. / Napisz szybko. / Twój / Ben
any: Podpisz tutaj.
any: Słuchaj.
any: Wspierajcie się.
any: Idź za dymem
any: Do zobaczenia, Nora
any: Dziękuję!
any: Wyślij nam pocztówkę.
any: Kup książkę.
any: Za tydzień: pszczoły
any: Źródło: moja babcia
any: Zamknij drzwi.
any: Szczegóły u piekarza
any: Poleca moja ciotka
""",
    "ru": """
first: Рассылка с маяка
first: Читать дальше и медленнее
first: Поделиться одеялом
first: Подробнее о паводке
first: Комментарии с последнего ряда
first: Печать как в старину
first: Следите за цаплей
first: Поиск собаки на болоте
last: Помогите нам.
last: Угостите меня кофе.
last: Поделитесь с соседом.
last: Следуй за мной.
last: Прочтите ещё раз.
last: Слушайте дождь.
last: Спасибо за внимание.
last: Что вы думаете?
last: Расскажите друзьям.
last: Напиши мне.
last: Приходите в пятницу на суп.
last: Поддержите хор и купите пирог.
last: Запишитесь у ворот до полудня.
last: Завтра продолжим.
last: Продолжение следует.
inside: Мы используем печенье вместо хлеба для пудинга.
inside: Подпишитесь под каждым словом, сказал судья.
inside: Поделитесь тем, что есть.
inside: Следите за рекой час, потом поверните налево.
inside: Реклама оплачивает половину ярмарки.
inside: Рассылка выходит в марте.
inside: Читайте также по вечерам, советовал врач.
inside: Эта статья договора так и не была подписана.
whole: Нора: Поделиться? / Бен: Чем поделиться? / Нора: Лодкой. / Бен: Никогда.
whole: Следуй / за цаплей домой, / ищи / в камышах, что осталось, / печатай / свой след рядом с её.
whole: Овсяный хлеб / 200 г овса / 1 щепотка соли / Выдавить крест на тесте. / Делить тёплым.
whole: Протокол от 4 мая / 1. Приветствие / 2. Рассылка / 3. Комментарии / 4. Контакты со школой / 5. Разное / Собрание закрыто в девять.
whole: На понедельник / Распечатать билеты / Написать Бену / Разделить счёт / Следить за течью
whole: Дорогая Нора, / крыша готова, и печь тянет хорошо. / Пиши скорее. / Твой / Бен
any: Распишитесь здесь.
any: Слушайте.
any: Помогайте друг другу.
any: Идите на дым
any: До скорого, Нора
any: Спасибо!
any: Пришлите нам открытку.
any: Купите книгу.
any: На следующей неделе: пчёлы
any: Источник: моя бабушка
any: Все права у моря.
any: Закройте дверь.
any: Подробности у пекаря
any: Советует моя тётя
any: Читайте вслух, и кот уснёт.
any: Голосуйте!
any: Войти можно только со двора.
""",
    "tr": """
first: Fenerden bir bülten
first: Daha fazla oku, daha az konuş
first: Battaniyeyi paylaş
first: Sel hakkında daha fazlası
first: Arka sıradan yorumlar
first: Eskisi gibi yazdır
first: Balıkçılı takip et
first: Bataklıkta arama
last: Bize yardım edin.
last: Bana bir kahve ısmarla.
last: Komşunla paylaş.
last: Beni takip et.
last: Bir daha oku.
last: Yağmuru dinle.
last: Okuduğunuz için teşekkürler.
last: Siz ne düşünüyorsunuz?
last: Arkadaşlarına söyle.
last: Bana yaz.
last: Cuma günü çorbaya katılın.
last: Koroyu destekleyin ve pasta alın.
last: Öğleden önce kapıda kaydol.
last: Devamı yarın.
inside: Puding için ekmek yerine çerez kullanıyoruz.
inside: Sessizliğe abone ol, derdi.
inside: Elindekini paylaş.
inside: Nehri bir saat takip edin, sonra sola dönün.
inside: Reklam panayırın yarısını öder.
inside: Bülten martta çıkar.
inside: Antlaşmanın bu maddesi hiç imzalanmadı.
whole: Nora: Paylaş? / Ben: Neyi paylaşayım? / Nora: Kayığı. / Ben: Asla.
whole: Takip et / balıkçılı evine, / ara / sazlarda kalanı, / yazdır / ayağını onunkinin yanına.
whole: Yulaf ekmeği / 200 g yulaf / 1 tutam tuz / Hamura bir haç bas. / Sıcakken paylaş.
whole: 4 Mayıs tutanağı / 1. Açılış / 2. Bülten / 3. Yorumlar / 4. Okulla iletişim / 5. Diğer / Toplantı dokuzda bitti.
whole: Pazartesi işleri / Biletleri yazdır / Ben'e yaz / Hesabı paylaş / Sızıntıyı takip et
whole: Sevgili Nora, / çatı bitti, soba iyi çekiyor. / Çabuk yaz. / Sevgiler / Ben
any: Buraya imza at.
any: Dinle.
any: Birbirinize destek olun.
any: Dumanı takip et
any: Yakında görüşürüz, Nora
any: Teşekkürler!
any: Bize kart at.
any: Kitabı al.
any: Haftaya: arılar
any: Kaynak: ninem
any: Tüm haklar denizindir.
any: Kapıyı kapat.
any: Ayrıntılar fırında
any: Yüksek sesle oku, kedi uyur.
""",
    "ar": """
first: نشرة من المنارة
first: اقرأ المزيد في الشتاء
first: شارك الغطاء
first: المزيد عن الفيضان
first: تعليقات من الصف الأخير
first: الطباعة كما كانت
first: تابع مالك الحزين
first: البحث عن الكلب في المستنقع
last: ساعدونا.
last: اشتر لي قهوة.
last: شاركها مع جارك.
last: اتبعني.
last: اقرأها مرة أخرى.
last: استمع إلى المطر.
last: شكرا للقراءة.
last: ما رأيكم؟
last: أخبر أصدقاءك.
last: اكتب لي.
last: انضموا إلينا يوم الجمعة على الحساء.
last: ادعموا الجوقة واشتروا كعكة.
last: سجل عند البوابة قبل الظهر.
last: نكمل غدا.
last: للحديث بقية.
inside: نستخدم البسكويت بدل الخبز في الحلوى.
inside: اشترك في الصمت، كان يقول.
inside: شارك ما عندك.
inside: تابع النهر ساعة ثم انعطف يسارا.
inside: الإعلان يدفع نصف تكاليف المهرجان.
inside: النشرة تصدر في مارس.
inside: هذه المادة من المعاهدة لم توقع قط.
whole: نورا: شارك؟ / بن: أشارك ماذا؟ / نورا: القارب. / بن: أبدا.
whole: تابع / مالك الحزين إلى بيته، / ابحث / في القصب عما ترك، / اطبع / قدمك قرب قدمه.
whole: خبز الشوفان / 200 غرام شوفان / رشة ملح / اطبع علامة على العجين. / شاركه ساخنا.
whole: محضر 4 مايو / 1. الافتتاح / 2. النشرة / 3. التعليقات / 4. الاتصال بالمدرسة / 5. متفرقات / انتهت الجلسة في التاسعة.
whole: أعمال الاثنين / طباعة التذاكر / مراسلة بن / مشاركة الفاتورة / متابعة التسرب
whole: عزيزتي نورا، / انتهى السقف والموقد يعمل جيدا. / اكتبي قريبا. / تحياتي / بن
any: وقع هنا.
any: استمع.
any: ساعدوا بعضكم.
any: اتبعوا الدخان
any: إلى اللقاء، نورا
any: شكرا!
any: أرسلوا لنا بطاقة.
any: اشتر الكتاب.
any: الأسبوع القادم: النحل
any: المصدر: جدتي
any: أغلق الباب.
any: التفاصيل عند الخباز
any: توصية عمتي
""",
    "hi": """
first: प्रकाशस्तंभ से न्यूज़लेटर
first: और पढ़ें, धीरे पढ़ें
first: कंबल साझा करें
first: बाढ़ के बारे में और
first: पिछली कतार से टिप्पणियाँ
first: पहले जैसी छपाई
first: बगुले के पीछे चलो
first: दलदल में खोज
last: हमारी मदद करें।
last: मुझे चाय पिलाओ।
last: पड़ोसी के साथ साझा करें।
last: मेरे पीछे आओ।
last: इसे फिर से पढ़ें।
last: बारिश को सुनो।
last: पढ़ने के लिए धन्यवाद।
last: आप क्या सोचते हैं?
last: दोस्तों को बताओ।
last: मुझे लिखो।
last: शुक्रवार को हमारे साथ सूप पियें।
last: गायन मंडली का साथ दें और केक खरीदें।
last: दोपहर से पहले फाटक पर नाम लिखवाएँ।
last: बाकी कल।
inside: हम पुडिंग में रोटी की जगह कुकीज़ का इस्तेमाल करते हैं।
inside: जो है उसे साझा करें।
inside: हमारे गाँव में नदी के साथ एक घंटा चलें और बाएँ मुड़ें।
inside: विज्ञापन आधे मेले का खर्च उठाता है।
inside: न्यूज़लेटर मार्च में निकलता है।
inside: संधि के इस अनुच्छेद पर कभी दस्तखत नहीं हुए।
whole: नोरा: शेयर करें? / बेन: क्या शेयर करें? / नोरा: नाव। / बेन: कभी नहीं।
whole: देखो / बगुले को घर जाते, / खोजें / सरकंडों में जो छूटा, / छापो / अपना पाँव उसके पास।
whole: जई की रोटी / 200 ग्राम जई / चुटकी भर नमक / आटे पर निशान बनाएँ। / गरम ही बाँटें।
whole: 4 मई की बैठक / 1. स्वागत / 2. न्यूज़लेटर / 3. टिप्पणियाँ / 4. स्कूल से संपर्क / 5. अन्य / बैठक नौ बजे समाप्त हुई।
whole: सोमवार के काम / टिकट छापना / बेन को लिखना / बिल साझा करना / रिसाव देखना
whole: प्रिय नोरा, / छत बन गई और चूल्हा अच्छा जलता है। / जल्दी लिखना। / तुम्हारा / बेन
any: यहाँ हस्ताक्षर करें।
any: सुनो।
any: एक दूसरे की मदद करो।
any: धुएँ के पीछे चलो
any: फिर मिलेंगे, नोरा
any: धन्यवाद!
any: हमें पोस्टकार्ड भेजो।
any: किताब खरीदो।
any: अगले हफ्ते: मधुमक्खियाँ
any: स्रोत: मेरी दादी
any: दरवाज़ा बंद करो।
any: मौसी की पसंद
""",
    "zh": """
first: 灯塔来的简报
first: 阅读更多，说得更少
first: 分享一条毯子
first: 更多关于洪水的事
first: 最后一排的评论
first: 像从前那样打印
first: 关注那只苍鹭
first: 沼泽里的搜索
last: 帮帮我们。
last: 请我喝杯咖啡吧。
last: 和邻居分享吧。
last: 跟我来。
last: 再读一遍。
last: 听听雨声。
last: 谢谢阅读。
last: 你们怎么看？
last: 告诉朋友们。
last: 给我写信。
last: 星期五来和我们一起喝汤。
last: 支持合唱团，买块蛋糕。
last: 中午前在门口登记。
last: 明天再说。
last: 未完待续。
inside: 我们用饼干代替面包做布丁。
inside: 订阅安静，他常说。
inside: 分享你所有的。
inside: 关注天气，他说，然后再出海。
inside: 广告支付了半个集市的费用。
inside: 简报三月出版。
inside: 条约的这一条从未签署。
whole: 诺拉：分享？ / 本：分享什么？ / 诺拉：那条船。 / 本：绝不。
whole: 关注 / 苍鹭回家的路， / 搜索 / 芦苇里留下的， / 打印 / 你的脚印在旁边。
whole: 燕麦面包 / 燕麦200克 / 盐一小撮 / 在面团上印一个十字。 / 趁热分享。
whole: 五月四日会议记录 / 1. 开场 / 2. 简报 / 3. 评论 / 4. 联系学校 / 5. 其他 / 九点散会。
whole: 星期一要做的事 / 打印票 / 写信给本 / 分享账单 / 检查漏水
whole: 亲爱的诺拉： / 屋顶盖好了，炉子很好烧。 / 快来信。 / 此致 / 本
any: 请在这里签名。
any: 听。
any: 互相帮助吧。
any: 跟着烟走
any: 再见，诺拉
any: 谢谢！
any: 给我们寄张明信片。
any: 买这本书。
any: 下周：蜜蜂
any: 来源：我的祖母
any: 请关门。
any: 详情问面包师
any: 我姑姑推荐
any: 大声读，猫就睡了。
""",
    "ja": """
first: 灯台からのニュースレター
first: もっと読む、ゆっくり読む
first: 毛布をシェアする
first: 洪水についてもっと
first: 最後列からのコメント
first: 昔のように印刷する
first: サギをフォローする
first: 沼での検索
last: 助けてください。
last: コーヒーをおごってください。
last: 隣の人とシェアしてください。
last: ついてきて。
last: もう一度読んで。
last: 雨の音を聞いて。
last: 読んでくれてありがとう。
last: どう思いますか？
last: 友だちに話して。
last: 手紙をください。
last: 金曜日にスープを飲みに来てください。
last: 合唱団を応援してケーキを買ってください。
last: 昼までに門で登録してください。
last: 続きはまた明日。
inside: プリンにはパンの代わりにクッキーを使用しています。
inside: 静けさを購読する、と彼は言った。
inside: 持っているものをシェアしよう。
inside: 川に沿って一時間歩き、左に曲がる。
inside: 広告が祭りの半分を払っている。
inside: メルマガは三月に出る。
inside: 条約のこの条文は署名されなかった。
whole: 野良子：シェア？ / 勉：何をシェア？ / 野良子：舟を。 / 勉：いやだ。
whole: 追いかける / サギの帰る道を、 / 検索 / 葦に残るものを、 / 印刷 / 自分の足あとを。
whole: オーツのパン / オーツ200グラム / 塩ひとつまみ / 生地に十字をつける。 / 温かいうちに分ける。
whole: 五月四日の議事録 / 1. 開会 / 2. メルマガ / 3. コメント / 4. 学校への連絡 / 5. その他 / 九時に閉会した。
whole: 月曜にすること / 切符を印刷する / 勉にメール / 勘定をシェア / 水もれを見る
whole: 野良子へ / 屋根ができて、ストーブもよく燃える。 / 早く返事をください。 / では / 勉
any: ここに署名してください。
any: 聞いて。
any: たがいに助け合って。
any: 煙を追え
any: ではまた、野良子
any: ありがとう！
any: 葉書をください。
any: 本を買って。
any: 来週は蜂の話
any: 出典は祖母
any: 戸を閉めて。
any: くわしくはパン屋で
any: おばのおすすめ
any: 声に出して読むと猫が眠る。
""",
    "ko": """
first: 등대에서 온 뉴스레터
first: 더 보기, 더 천천히
first: 담요 공유하기
first: 홍수에 대해 더
first: 뒷줄에서 온 댓글
first: 옛날처럼 인쇄하기
first: 왜가리 따라가기
first: 늪에서의 검색
last: 도와주세요.
last: 커피 한 잔 사 주세요.
last: 이웃과 나누세요.
last: 나를 따라와요.
last: 다시 읽어 보세요.
last: 빗소리를 들어 보세요.
last: 읽어 주셔서 감사합니다.
last: 어떻게 생각하세요?
last: 친구에게 알려 주세요.
last: 편지 주세요.
last: 금요일에 수프 먹으러 오세요.
last: 합창단을 응원하고 케이크를 사세요.
last: 정오 전에 문 앞에서 등록하세요.
last: 내일 계속.
inside: 우리는 푸딩에 빵 대신 쿠키를 사용합니다.
inside: 침묵을 구독하라, 그는 말하곤 했다.
inside: 가진 것을 공유하세요.
inside: 강을 따라 한 시간 걷고 왼쪽으로 도세요.
inside: 광고가 축제 비용의 절반을 낸다.
inside: 뉴스레터는 삼월에 나온다.
inside: 조약의 이 조항은 서명되지 않았다.
whole: 노라: 공유? / 벤: 무엇을 공유해? / 노라: 배를. / 벤: 절대 안 돼.
whole: 따라가라 / 왜가리 집으로, / 검색 / 갈대에 남은 것을, / 인쇄 / 네 발자국을 곁에.
whole: 귀리빵 / 귀리 200그램 / 소금 한 꼬집 / 반죽에 십자를 찍는다. / 따뜻할 때 나눈다.
whole: 5월 4일 회의록 / 1. 개회 / 2. 뉴스레터 / 3. 댓글 / 4. 학교 연락처 / 5. 기타 / 아홉 시에 끝났다.
whole: 월요일 할 일 / 표 인쇄하기 / 벤에게 메일 / 계산서 공유 / 누수 확인
whole: 노라에게 / 지붕이 다 되었고 난로도 잘 탄다. / 곧 편지해. / 안녕 / 벤
any: 여기에 서명하세요.
any: 들어 봐.
any: 서로 도와요.
any: 연기를 따라가라
any: 곧 만나요, 노라
any: 고마워요!
any: 엽서를 보내 주세요.
any: 책을 사세요.
any: 다음 주: 벌
any: 출처: 우리 할머니
any: 문을 닫으세요.
any: 자세한 것은 빵집에서
any: 이모의 추천
any: 소리 내어 읽으면 고양이가 잔다.
""",
}
