package org.dateline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dateline.store.database.RecordAddress;

/**
 * A server of PostgreSQL for tests: begun once, with a new data folder, on a free port of the loopback address, and
 * stopped with the program. The database server of Debian's package {@code postgresql} must be installed.
 */
public final class PostgreSql {

    /** Set where tests must not do without. */
    private static final String REQUIRED = "DATELINE_POSTGRESQL";

    private static final Optional<PostgreSql> SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private final Path programs;
    private final Path data;
    private final int port;

    private PostgreSql(Path programs, Path data, int port) {
        this.programs = programs;
        this.data = data;
        this.port = port;
    }

    /** The server; empty, with a loud line, where none is installed. */
    public static Optional<PostgreSql> server() {
        return SERVER;
    }

    private static Optional<PostgreSql> start() {
        Optional<Path> programs = findPrograms();
        if (programs.isEmpty()) {
            if ("required".equals(System.getenv(REQUIRED))) {
                throw new IllegalStateException("PostgreSQL is required and not installed");
            }
            System.err.println(
                    "*** PostgreSQL is not installed: THE STORE IS TESTED ON SQLITE ONLY (Debian: postgresql) ***");
            return Optional.empty();
        }
        try {
            Path folder = Files.createTempDirectory("dateline-postgresql");
            PostgreSql server = new PostgreSql(programs.get(), folder.resolve("data"), freePort());
            if (isRoot()) {
                run(List.of("chown", "postgres", folder.toString()));
            }
            server.make();
            server.begin();
            Runtime.getRuntime().addShutdownHook(new Thread(server::remove));
            return Optional.of(server);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Orders words by a language, as the servers of most systems do; those before the fifteenth as the machine does. */
    private void make() {
        try {
            initdb("--locale-provider=icu", "--icu-locale=en-US");
        } catch (IllegalStateException unknown) {
            initdb();
        }
    }

    private void initdb(String... order) {
        List<String> arguments =
                new ArrayList<>(List.of("-D", data.toString(), "-U", "dateline", "-A", "trust", "-E", "UTF8"));
        arguments.addAll(List.of(order));
        asServer("initdb", arguments.toArray(String[]::new));
    }

    private static Optional<Path> findPrograms() {
        Path versions = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> found = Files.list(versions)) {
            return found.map(version -> version.resolve("bin"))
                    .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                    .sorted()
                    .reduce((first, second) -> second);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of those that no system gives to who does not choose: while the server is stopped nobody else gets it. */
    private static int freePort() throws IOException {
        for (int port = 20_000 + (int) (ProcessHandle.current().pid() % 10_000); ; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                if (port == 32_000) {
                    throw taken;
                }
            }
        }
    }

    /** Begins to serve, again after {@link #stop}. */
    public void begin() {
        asServer(
                "pg_ctl",
                "-D",
                data.toString(),
                "-o",
                "-p " + port + " -k " + data + " -c listen_addresses=127.0.0.1 -c fsync=off",
                "-l",
                data.resolveSibling("log").toString(),
                "-w",
                "start");
    }

    /** Stops at once, as a crash would. */
    public void stop() {
        asServer("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }

    private void remove() {
        try {
            stop();
        } catch (IllegalStateException e) {
            // It was stopped already.
        }
        try {
            run(List.of("rm", "-rf", data.getParent().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A database with nothing in it. */
    public RecordAddress newDatabase() {
        String name = "record" + DATABASES.incrementAndGet();
        asServer("createdb", "-h", "127.0.0.1", "-p", Integer.toString(port), "-U", "dateline", name);
        return RecordAddress.of("postgresql://127.0.0.1:" + port + "/" + name + "?user=dateline");
    }

    /** PostgreSQL refuses to run as root. */
    private void asServer(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        try {
            run(command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + " failed with " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
