package org.dateline.archive.run;

/** Says nothing. */
class SilentListener implements RunListener {

    @Override
    public void stage(String what) {}

    @Override
    public void coding(long done, long all) {}

    @Override
    public void fault(String input, String reason) {}

    @Override
    public void batch(Tally tally) {}
}
