package cn.volunteering.gateway.lines;

import cn.volunteering.gateway.bodies.BodyProperties;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the server end slow connections. */
@Configuration(proxyBeanMethods = false)
class LineConfiguration {

    /** No method: reading a form for its parameters would take its body away from the part, with no limit of time. */
    private static final String NO_METHOD = "NONE";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowLinesEnd(
            LineProperties lines, BodyProperties bodies) {
        return server -> {
            server.setProtocol(ImpatientHttp.class.getName());
            server.addEngineValves(new UnreadBodies(bodies::pace));
            server.addConnectorCustomizers(connector -> configure(connector, lines));
        };
    }

    private static void configure(Connector connector, LineProperties lines) {
        connector.setParseBodyMethods(NO_METHOD);
        if (connector.getProtocolHandler() instanceof ImpatientHttp http) {
            http.setHeaderTimeout(lines.headerTimeout());
        }
    }
}
