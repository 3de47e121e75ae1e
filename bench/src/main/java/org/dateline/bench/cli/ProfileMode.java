package org.dateline.bench.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.bench.profile.Profile;
import org.dateline.bench.speed.Contender;
import org.dateline.bench.speed.DatelineContender;
import org.dateline.core.article.Article;
import org.dateline.core.syntax.ArticleParser;

/** Where Dateline alone spends its time, kept in a folder. */
final class ProfileMode extends SpeedMode {

    private static final int WARM_UP = 60;

    private final String folder;
    private final Path path;
    private final Profile profile;

    /**
     * Makes the folder where there is none.
     *
     * @param folder as it was typed
     * @throws OutputFault if it cannot be made
     */
    ProfileMode(String folder, SpeedSheet sheet, Progress progress) {
        super(sheet, progress);
        this.folder = folder;
        this.path = GoldFiles.path(folder);
        try {
            this.profile = new Profile(path);
        } catch (IOException e) {
            throw OutputFault.ofFile(folder, path, e);
        }
    }

    @Override
    boolean measure(SpeedRows rows, Supplier<ArticleParser> parsers) {
        Contender dateline = new DatelineContender(parsers.get());
        rows.some(WARM_UP).articles().forEach(dateline::work);
        String title =
                String.format(Locale.ROOT, "%s: %,d articles, coded after a warm-up", sheet.subject(), rows.size());
        try {
            long samples = profile.of(title, () -> work(dateline, rows.articles()));
            sheet.printPlain(String.format(
                    Locale.ROOT, "%,d samples: %s, %s%n", samples, profile.report(), profile.recording()));
            return true;
        } catch (IOException e) {
            throw OutputFault.ofFile(folder, path, e);
        }
    }

    private void work(Contender contender, List<Article> articles) {
        int done = 0;
        for (Article article : articles) {
            contender.work(article);
            progress.done(++done);
        }
    }
}
