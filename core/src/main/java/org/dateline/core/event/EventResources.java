package org.dateline.core.event;

import org.dateline.core.actor.ActorLexicon;

/**
 * What the coding of events needs beside the article.
 *
 * @param tester decides the conditions of frames
 */
record EventResources(
        FrameLexicon frames,
        ActorLexicon actors,
        FigureReader figures,
        ToldHarm toldHarm,
        Determination determination,
        SlotTester tester,
        PlaceAnaphors placeAnaphors,
        HeldPlaces heldPlaces) {

    static EventResources of(FrameLexicon frames, ActorLexicon actors) {
        FigureReader figures = new FigureReader();
        PlaceAnaphors placeAnaphors = PlaceAnaphors.ENGLISH;
        return new EventResources(
                frames,
                actors,
                figures,
                new ToldHarm(frames),
                Determination.load(),
                new SlotTester(frames, actors, figures),
                placeAnaphors,
                new HeldPlaces(frames.classes(), figures, placeAnaphors));
    }
}
