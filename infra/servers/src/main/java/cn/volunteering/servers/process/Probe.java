package cn.volunteering.servers.process;

import java.net.URI;

/** Checks whether a server is ready. The scheme of its address selects the check. */
public interface Probe {

    /** Returns true only when the server answers that it is ready. */
    boolean isReady();

    /** {@code http:} expects status 200, {@code mongodb:} a writable server, {@code kafka:} a broker in a cluster. */
    static Probe of(URI address) {
        return switch (address.getScheme()) {
            case "http", "https" -> new HttpProbe(address);
            case "mongodb", "mongodb+srv" -> new MongoProbe(address.toString());
            case "kafka" -> new KafkaProbe(address.getHost(), address.getPort());
            default -> throw new IllegalArgumentException("No probe for " + address);
        };
    }
}
