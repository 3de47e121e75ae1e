package org.dateline.desk.web.map;

import java.time.LocalDate;
import org.dateline.desk.web.frame.Frame;

/** All stretches of a place, for the drawer. @param on the day that the map shows */
public record PlacePage(Frame frame, HeldPlace place, LocalDate on) {}
