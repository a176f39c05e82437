package cn.volunteering.servers.process;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Ready when a GET is answered with 200 within two seconds. */
record HttpProbe(URI address) implements Probe {

    private static final int PATIENCE_MILLIS = 2_000;

    @Override
    public boolean isReady() {
        try {
            var connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
