"""What `decode` knows: names of encodings, signatures of files that are no text, letters of languages."""
