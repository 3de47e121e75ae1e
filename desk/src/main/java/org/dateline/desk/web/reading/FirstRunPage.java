package org.dateline.desk.web.reading;

import org.dateline.desk.web.frame.Frame;

/** What the first page of an empty record shows. */
public record FirstRunPage(Frame frame, ReadOffer offer) {}
