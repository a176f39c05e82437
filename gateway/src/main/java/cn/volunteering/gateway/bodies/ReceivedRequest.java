package cn.volunteering.gateway.bodies;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A request whose body has been received completely. */
final class ReceivedRequest extends HttpServletRequestWrapper {

    private final ServletInputStream body;
    private final MultiValueMap<String, String> form;

    ReceivedRequest(HttpServletRequest request, InputStream body, long length, String form) {
        super(request);
        this.body = new ReceivedStream(body, length);
        this.form = UriComponentsBuilder.newInstance().query(form).build().getQueryParams();
    }

    /** Returns a parameter of the query or an encoded field of a form. Only those of the query are in the map. */
    @Override
    public @Nullable String getParameter(String name) {
        String ofQuery = super.getParameter(name);
        return ofQuery == null ? form.getFirst(name) : ofQuery;
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    private static final class ReceivedStream extends ServletInputStream {

        private final InputStream body;
        private long left;

        ReceivedStream(InputStream body, long length) {
            this.body = body;
            left = length;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            left -= read < 0 ? left : 1;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = body.read(target, offset, length);
            left -= read < 0 ? left : read;
            return read;
        }

        @Override
        public boolean isFinished() {
            return left == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is only read synchronously");
        }
    }
}
