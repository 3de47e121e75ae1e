package org.dateline.desk.web.map;

import org.dateline.desk.web.frame.Frame;

/** All stretches of a place, for the drawer. */
public record PlacePage(Frame frame, PlaceTold place) {}
