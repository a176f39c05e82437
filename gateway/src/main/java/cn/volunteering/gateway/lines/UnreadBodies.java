package cn.volunteering.gateway.lines;

import cn.volunteering.gateway.bodies.Pace;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Reads the rest of a body that nobody wanted, so that its sender receives the answer, and ends the connection if the rest
 * is too large or comes too slowly. Tomcat would read it without a limit of time.
 */
final class UnreadBodies extends ValveBase {

    private static final long MOST_BYTES = 64L * 1024 * 1024;

    private final Supplier<Pace> paces;

    UnreadBodies(Supplier<Pace> paces) {
        super(true);
        this.paces = paces;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        var sent = request.getCoyoteRequest();
        if (!request.isAsync() && !sent.hasExpectation() && !sent.isFinished()) {
            response.finishResponse();
            if (response.getStatus() == HttpServletResponse.SC_REQUEST_TIMEOUT || !isRead(sent)) {
                sent.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        }
    }

    private boolean isRead(org.apache.coyote.Request sent) {
        Pace pace = paces.get();
        var last = new Piece();
        long total = 0;
        try {
            for (int read = sent.doRead(last); read >= 0; read = sent.doRead(last)) {
                total += read;
                if (total > MOST_BYTES || pace.isTooSlowAfter(read)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The last piece of a body that Tomcat has read. */
    private static final class Piece implements ApplicationBufferHandler {

        private ByteBuffer buffer = EMPTY_BUFFER;

        @Override
        public void setByteBuffer(ByteBuffer piece) {
            buffer = piece;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Tomcat's own buffers have their size
        }
    }
}
