package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dateline.bench.profile.Profile;
import org.dateline.bench.speed.Contender;
import org.dateline.core.article.Article;

/** Keeps where a program spends its time, in a folder. */
final class ProfileMode {

    private final String folder;
    private final Path path;
    private final Profile profile;

    /**
     * Makes the folder where there is none.
     *
     * @param folder as it was typed
     * @throws OutputFault if it cannot be made
     */
    ProfileMode(String folder) {
        this.folder = folder;
        this.path = GoldFiles.path(folder);
        try {
            this.profile = new Profile(path);
        } catch (IOException e) {
            throw OutputFault.ofFile(folder, path, e);
        }
    }

    /**
     * Does articles, after some to warm up, and tells in a line what was kept.
     *
     * @param title of the report
     * @throws OutputFault if it cannot be written
     */
    String sample(String title, Contender contender, List<Article> warmUp, List<Article> articles, Progress progress) {
        warmUp.forEach(contender::work);
        try {
            long samples = profile.of(title, () -> {
                int done = 0;
                for (Article article : articles) {
                    contender.work(article);
                    progress.done(++done);
                }
            });
            return String.format(Locale.ROOT, "%,d samples: %s, %s%n", samples, profile.report(), profile.recording());
        } catch (IOException e) {
            throw OutputFault.ofFile(folder, path, e);
        }
    }
}
