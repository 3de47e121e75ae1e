package org.dateline.desk.rows;

/** Where text goes. */
@FunctionalInterface
public interface TextSink {

    void write(String text);
}
