package org.dateline.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import org.dateline.store.RecordStore;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running web desk. Thread-safe. */
public final class DeskServer implements AutoCloseable {

    private final ServletWebServerApplicationContext context;

    private DeskServer(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts a desk.
     *
     * @param store stays the giver's, who closes it after the desk
     */
    public static DeskServer start(RecordStore store, DeskSettings settings) {
        return new DeskServer((ServletWebServerApplicationContext) new SpringApplicationBuilder(DeskConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(settings))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RecordStore.class, () -> store, bean -> bean.setDestroyMethodName(""));
                    beans.registerBean(DeskSettings.class, () -> settings);
                })
                .run());
    }

    private static Properties properties(DeskSettings settings) {
        Properties properties = new Properties();
        try (InputStream usual = Objects.requireNonNull(DeskServer.class.getResourceAsStream("server.properties"))) {
            properties.load(usual);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        properties.setProperty("server.address", settings.address().getHostAddress());
        properties.setProperty("server.port", Integer.toString(settings.port()));
        return properties;
    }

    /** The address of its first page. */
    public URI address() {
        return URI.create("http://localhost:" + port() + "/");
    }

    /** The port that it listens on. */
    public int port() {
        return Objects.requireNonNull(context.getWebServer(), "closed").getPort();
    }

    /** A part of it, for who looks inside. */
    <T> T part(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    @Override
    public void close() {
        context.close();
    }
}
