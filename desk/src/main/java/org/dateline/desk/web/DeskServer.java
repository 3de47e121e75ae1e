package org.dateline.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Objects;
import java.util.Properties;
import org.dateline.desk.coding.ReadingQueue;
import org.dateline.desk.unattended.Unattended;
import org.dateline.desk.web.account.AccountPages;
import org.dateline.desk.web.security.Access;
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
     * @throws PortFault if it cannot listen on its port
     */
    public static DeskServer start(RecordStore store, DeskSettings settings) {
        try {
            tryPort(settings);
            return new DeskServer(run(store, settings)).attending();
        } catch (IOException e) {
            throw explained(settings, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            throw explained(settings, e);
        }
    }

    private static RuntimeException explained(DeskSettings settings, RuntimeException failure) {
        return PortFault.of(settings.port(), failure)
                .<RuntimeException>map(fault -> fault)
                .orElse(failure);
    }

    /** A port that is taken is told at once: the server would tell it at the end of its start, and log its failure at length. */
    private static void tryPort(DeskSettings settings) throws IOException {
        if (settings.port() != 0) {
            new ServerSocket(settings.port(), 1, settings.address()).close();
        }
    }

    private static ServletWebServerApplicationContext run(RecordStore store, DeskSettings settings) {
        return (ServletWebServerApplicationContext) new SpringApplicationBuilder(DeskConfiguration.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(properties(settings))
                .initializers(context -> {
                    GenericApplicationContext beans = (GenericApplicationContext) context;
                    beans.registerBean(RecordStore.class, () -> store, bean -> bean.setDestroyMethodName(""));
                    beans.registerBean(DeskSettings.class, () -> settings);
                })
                .run();
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
        Access access = settings.access();
        String details = access.isServer() ? "when-authorized" : "never";
        properties.setProperty("management.endpoint.health.show-details", details);
        properties.setProperty("management.endpoint.health.show-components", details);
        properties.setProperty(
                "server.servlet.session.cookie.name", access.isSecure() ? "__Host-dateline" : "dateline");
        properties.setProperty("server.servlet.session.cookie.secure", Boolean.toString(access.isSecure()));
        if (access.isServer()) {
            properties.setProperty(AccountPages.SERVER, "true");
        }
        return properties;
    }

    private DeskServer attending() {
        if (settings().outside().isUnattended()
                && context.getBean(RecordStore.class).isWritable()) {
            context.getBean(Unattended.class).start();
        }
        return this;
    }

    /** The address of its first page, at this machine. */
    public URI address() {
        return address(context);
    }

    static URI address(ServletWebServerApplicationContext context) {
        return URI.create("http://localhost:" + port(context) + "/");
    }

    private static int port(ServletWebServerApplicationContext context) {
        return Objects.requireNonNull(context.getWebServer(), "closed").getPort();
    }

    /** The wiring, to be looked at. */
    ServletWebServerApplicationContext context() {
        return context;
    }

    /** How it is run. */
    public DeskSettings settings() {
        return context.getBean(DeskSettings.class);
    }

    /** The port that it listens on. */
    public int port() {
        return port(context);
    }

    /** What it reads, and what waits to be read. */
    public ReadingQueue readings() {
        return context.getBean(ReadingQueue.class);
    }

    /** Ends with the requests under way answered, and the article that is being coded kept. */
    @Override
    public void close() {
        context.close();
    }
}
