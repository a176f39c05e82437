package cn.volunteering.edge.request;

import org.apache.catalina.Lifecycle;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.Adapter;
import org.apache.coyote.ProtocolHandler;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;

/** Lets the method CONNECT reach {@link MethodFilter}, like every other method that no endpoint has. Tomcat answers 501. */
final class ConnectRequests implements TomcatConnectorCustomizer {

    @Override
    public void customize(Connector connector) {
        connector.addLifecycleListener(event -> {
            if (Lifecycle.AFTER_INIT_EVENT.equals(event.getType())) {
                ProtocolHandler http = connector.getProtocolHandler();
                http.setAdapter(new Renaming(http.getAdapter()));
            }
        });
    }

    /** Passes requests on, with another name for the method. */
    private record Renaming(Adapter next) implements Adapter {

        @Override
        public void service(Request request, Response response) throws Exception {
            if ("CONNECT".equals(request.getMethod())) {
                request.setMethod("Connect");
            }
            next.service(request, response);
        }

        @Override
        public boolean prepare(Request request, Response response) throws Exception {
            return next.prepare(request, response);
        }

        @Override
        public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
            return next.asyncDispatch(request, response, status);
        }

        @Override
        public void log(Request request, Response response, long time) {
            next.log(request, response, time);
        }

        @Override
        public void checkRecycled(Request request, Response response) {
            next.checkRecycled(request, response);
        }

        @Override
        public String getDomain() {
            return next.getDomain();
        }
    }
}
