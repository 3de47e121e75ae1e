package org.dateline.ingest.layout;

import org.dateline.ingest.date.DateLines;

/** All that single lines are told by. */
public record Cues(
        Furniture furniture, Credits credits, WireDatelines datelines, Bylines bylines, DateLines dateLines) {}
