package org.dateline.desk.web.fault;

import org.dateline.desk.web.frame.Frame;

/**
 * What is shown where there is no answer.
 *
 * @param title what went wrong, in a few words
 * @param detail the reason, and what to do
 */
public record FaultPage(Frame frame, String title, String detail) {}
