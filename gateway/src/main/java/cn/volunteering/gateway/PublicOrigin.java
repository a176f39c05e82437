package cn.volunteering.gateway;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Gives every request the configured public address, so that no redirect or link follows its host header. */
final class PublicOrigin extends ValveBase {

    private final PlatformAddresses addresses;

    PublicOrigin(PlatformAddresses addresses) {
        super(true);
        this.addresses = addresses;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var origin = addresses.publicOrigin();
        request.setSecure(addresses.isSecure());
        request.getCoyoteRequest().scheme().setString(origin.getScheme());
        request.getCoyoteRequest().serverName().setString(origin.getHost());
        request.setServerPort(addresses.publicPort());
        getNext().invoke(request, response);
    }
}
