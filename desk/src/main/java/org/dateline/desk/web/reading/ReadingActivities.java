package org.dateline.desk.web.reading;

import java.util.Optional;
import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.web.frame.Activities;
import org.dateline.desk.web.frame.Activity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells every page what is being read. Thread-safe. */
@Component
public class ReadingActivities implements Activities {

    static final String PAGE = "/reading";

    private final ReadingQueue readings;

    ReadingActivities(ReadingQueue readings) {
        this.readings = readings;
    }

    @Override
    public Optional<Activity> now() {
        return readings.current().map(ReadingView::of).map(view -> of(view, null));
    }

    /** @param said the step that was said last */
    static Activity of(ReadingView view, @Nullable String said) {
        String step = view.step();
        return new Activity(
                view.line(),
                view.state().stage().isOver() ? null : view.percent(),
                PAGE,
                view.state().stage().isOver() ? null : PAGE + "/" + view.number() + "/line?said=" + step,
                step.equals(said) ? null : view.said());
    }
}
