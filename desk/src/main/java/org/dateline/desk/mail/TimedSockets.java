package org.dateline.desk.mail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Sockets that are closed once their time is over, whatever is under way on them: limits on single reads do not stop a server
 * that says a little again and again. Thread-safe.
 */
final class TimedSockets extends SocketFactory implements AutoCloseable {

    private static final ScheduledExecutorService WATCHDOG = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "mail watchdog");
        thread.setDaemon(true);
        return thread;
    });

    private final List<Socket> sockets = new ArrayList<>();
    private final Future<?> end;
    private boolean isOver;

    TimedSockets(Duration longest) {
        end = WATCHDOG.schedule(this::endNow, longest.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whether the time was over before they were done with. */
    synchronized boolean isOver() {
        return isOver;
    }

    private synchronized void endNow() {
        isOver = true;
        sockets.forEach(TimedSockets::closeQuietly);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // There is nothing more to be had from it.
        }
    }

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (isOver) {
            throw new IOException("the time is over");
        }
        Socket socket = new Socket();
        sockets.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int local) throws IOException {
        return createSocket(InetAddress.getByName(host), port, from, local);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int local) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(from, local));
        socket.connect(new InetSocketAddress(host, port));
        return socket;
    }

    /** They are done with in time. */
    @Override
    public void close() {
        end.cancel(false);
    }
}
