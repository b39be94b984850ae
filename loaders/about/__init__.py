"""What a document says about itself: title, issuing body, day, kind."""
