package org.dateline.desk.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.server.ResponseStatusException;

/**
 * Bounds what is taken of a request's body: little of whom the desk does not know, who must say how much it is; of others
 * as much as a form holds, and where files are read as much as the desk takes at once.
 */
final class BodyLimit extends OncePerRequestFilter {

    static final long UNKNOWN = 64L << 10;
    static final long KNOWN = 2L << 20;
    /** As the server's multipart limit: the files together, and what stands between them. */
    static final long FILES = 210_000_000;

    /** A list of feeds, and what stands around it. */
    static final long LIST = 10_100_000;

    private static final String FILES_PATH = "/read/files";
    private static final String LIST_PATH = "/sources/feeds/import";

    private final Analysts analysts;

    BodyLimit(Analysts analysts) {
        this.analysts = analysts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean known = analysts.find(request).isPresent();
        long most = known ? most(request.getRequestURI()) : UNKNOWN;
        long length = request.getContentLengthLong();
        if (length > most) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else if (!known && length < 0 && request.getHeader("Transfer-Encoding") != null) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            chain.doFilter(length < 0 ? new Bounded(request, most) : request, response);
        }
    }

    private static long most(String path) {
        return FILES_PATH.equals(path) ? FILES : LIST_PATH.equals(path) ? LIST : KNOWN;
    }

    /** A request whose body is as long as it likes, up to the limit. */
    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;

        Bounded(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new BoundedInput(super.getInputStream(), most);
        }
    }

    private static final class BoundedInput extends ServletInputStream {

        private final ServletInputStream in;
        private long left;

        BoundedInput(ServletInputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int read = in.read(into, from, most);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
        }

        @Override
        public boolean isFinished() {
            return in.isFinished();
        }

        @Override
        public boolean isReady() {
            return in.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            in.setReadListener(listener);
        }
    }
}
