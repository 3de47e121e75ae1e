package org.dateline.desk.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import org.dateline.core.syntax.ArticleParser;
import org.dateline.corenlp.CoreNlpParser;
import org.dateline.desk.coding.CodingResources;
import org.dateline.desk.coding.ProgramWeb;
import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.coding.Recalled;
import org.dateline.desk.digest.DigestEditions;
import org.dateline.desk.listening.Watch;
import org.dateline.desk.listening.WatchListener;
import org.dateline.desk.subscription.DeliveryRounds;
import org.dateline.desk.subscription.Enrolment;
import org.dateline.desk.unattended.Unattended;
import org.dateline.desk.web.account.AccountPages;
import org.dateline.desk.web.actors.Activities;
import org.dateline.desk.web.actors.ActorsController;
import org.dateline.desk.web.actors.Dossiers;
import org.dateline.desk.web.answer.LongAnswers;
import org.dateline.desk.web.answer.Tags;
import org.dateline.desk.web.api.ApiCorrections;
import org.dateline.desk.web.api.ApiFeeds;
import org.dateline.desk.web.api.ApiLists;
import org.dateline.desk.web.api.ContractController;
import org.dateline.desk.web.api.Examples;
import org.dateline.desk.web.api.IndexController;
import org.dateline.desk.web.api.ItemController;
import org.dateline.desk.web.api.StatusController;
import org.dateline.desk.web.api.Things;
import org.dateline.desk.web.articles.ArticlesController;
import org.dateline.desk.web.claims.ClaimsController;
import org.dateline.desk.web.correction.CorrectionController;
import org.dateline.desk.web.correction.MergeController;
import org.dateline.desk.web.correction.PlacesController;
import org.dateline.desk.web.digest.DigestParts;
import org.dateline.desk.web.digest.MailSetup;
import org.dateline.desk.web.displacement.DisplacementController;
import org.dateline.desk.web.evidence.Evidence;
import org.dateline.desk.web.evidence.EvidenceController;
import org.dateline.desk.web.export.ExportController;
import org.dateline.desk.web.fault.Faults;
import org.dateline.desk.web.feed.FeedController;
import org.dateline.desk.web.filter.FilterHints;
import org.dateline.desk.web.form.Outcomes;
import org.dateline.desk.web.frame.AssetController;
import org.dateline.desk.web.frame.Assets;
import org.dateline.desk.web.frame.Frames;
import org.dateline.desk.web.frame.Screens;
import org.dateline.desk.web.frame.ThemeController;
import org.dateline.desk.web.health.RecordHealth;
import org.dateline.desk.web.list.ListController;
import org.dateline.desk.web.map.Divisions;
import org.dateline.desk.web.map.MapController;
import org.dateline.desk.web.map.MapReader;
import org.dateline.desk.web.reading.FirstRun;
import org.dateline.desk.web.reading.ReadOffers;
import org.dateline.desk.web.reading.ReadingActivities;
import org.dateline.desk.web.reading.ReadingController;
import org.dateline.desk.web.review.ReviewController;
import org.dateline.desk.web.search.SearchController;
import org.dateline.desk.web.security.Access;
import org.dateline.desk.web.security.Analysts;
import org.dateline.desk.web.security.SecurityConfiguration;
import org.dateline.desk.web.security.Sessions;
import org.dateline.desk.web.security.SignInLimits;
import org.dateline.desk.web.sources.FeedFormsController;
import org.dateline.desk.web.sources.FeedScreens;
import org.dateline.desk.web.sources.SourcesController;
import org.dateline.desk.web.subscription.SubscriptionController;
import org.dateline.desk.web.suggestion.SuggestionController;
import org.dateline.desk.web.timeline.TimelineController;
import org.dateline.desk.web.today.TodayController;
import org.dateline.desk.web.trends.TrendsController;
import org.dateline.ingest.web.WebReader;
import org.dateline.store.RecordStore;
import org.dateline.store.query.Indices;
import org.dateline.store.query.Queries;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/** Wires the web desk: everything that answers is named here. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    AccountPages.class,
    Activities.class,
    ActorsController.class,
    Analysts.class,
    ApiCorrections.class,
    ApiFeeds.class,
    ApiLists.class,
    ArticlesController.class,
    AssetController.class,
    ClaimsController.class,
    ContractController.class,
    CorrectionController.class,
    DigestParts.class,
    DisplacementController.class,
    MergeController.class,
    PlacesController.class,
    Divisions.class,
    Dossiers.class,
    Evidence.class,
    EvidenceController.class,
    Examples.class,
    ExportController.class,
    Faults.class,
    FeedController.class,
    FeedFormsController.class,
    FeedScreens.class,
    FirstRun.class,
    FilterHints.class,
    Frames.class,
    IndexController.class,
    ItemController.class,
    ListController.class,
    LongAnswers.class,
    MapController.class,
    MapReader.class,
    Outcomes.class,
    ReadOffers.class,
    ReadingActivities.class,
    ReadingController.class,
    RecordHealth.class,
    ReviewController.class,
    Screens.class,
    SearchController.class,
    SecurityConfiguration.class,
    Sessions.class,
    SignInLimits.class,
    SourcesController.class,
    StatusController.class,
    SubscriptionController.class,
    SuggestionController.class,
    Tags.class,
    ThemeController.class,
    Things.class,
    TimelineController.class,
    TodayController.class,
    TrendsController.class,
})
class DeskConfiguration {

    /** More would need more memory than the start script gives. */
    private static final int MOST_THREADS = 4;

    private static final String TEMPLATES = "org.dateline.desk.web.template";

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, DeskConfiguration.class.getClassLoader(), TEMPLATES);
    }

    @Bean
    Assets assets() {
        return Assets.load();
    }

    @Bean
    Access access(DeskSettings settings) {
        return settings.access();
    }

    @Bean
    Clock clock(DeskSettings settings) {
        return settings.clock();
    }

    @Bean
    Queries queries(RecordStore store) {
        return store.queries();
    }

    @Bean
    Indices indices(RecordStore store) {
        return store.indices();
    }

    @Bean
    Enrolment enrolment(RecordStore store) {
        return new Enrolment(store.subscriptions(), new SecureRandom());
    }

    /** One for all that code: two would need twice the memory. */
    @Bean
    Recalled<ArticleParser> parsers() {
        return new Recalled<>(CoreNlpParser::load);
    }

    @Bean
    ReadingQueue readings(RecordStore store, Recalled<ArticleParser> parsers, DeskSettings settings) {
        return new ReadingQueue(
                store,
                () -> CodingResources.load(null, false),
                parsers,
                () -> ProgramWeb.open(settings.outside().allowedHosts()),
                threads());
    }

    /** What it does by itself; made when it begins, since its letters lead to where the desk is found then. */
    @Bean
    @Lazy
    Unattended unattended(
            RecordStore store,
            DeskSettings settings,
            Unattended.Means means,
            MailSetup mail,
            ServletWebServerApplicationContext context) {
        URI desk = settings.letterUrl(DeskServer.address(context));
        return new Unattended(
                store, means, new Unattended.Letters(desk, mail.settings()), settings.clock(), WatchListener.NONE);
    }

    @Bean
    Unattended.Means means(WebReader web, Recalled<ArticleParser> parsers) {
        return new Unattended.Means(() -> web, parsers, threads(), Watch.Settings.USUAL);
    }

    @Bean
    @Lazy
    DeliveryRounds rounds(Unattended unattended) {
        return unattended.rounds();
    }

    /** As many as the memory that the start script gives has room for. */
    static int threads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /** Nothing else asks the web. */
    @Bean(destroyMethod = "close")
    WebReader web(DeskSettings settings) {
        return ProgramWeb.open(settings.outside().allowedHosts());
    }

    @Bean
    DigestEditions editions(Queries queries, Indices indices) {
        return new DigestEditions(queries, indices);
    }

    @Bean
    MailSetup mailSetup(DeskSettings settings) {
        return MailSetup.of(settings.outside().variables());
    }
}
