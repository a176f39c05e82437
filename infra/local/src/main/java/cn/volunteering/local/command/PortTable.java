package cn.volunteering.local.command;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.process.Ports;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ports of all parts, by name. */
final class PortTable {

    private static final Map<String, Integer> DEFAULTS = defaults();

    private final Map<String, Integer> ports;

    private PortTable(Map<String, Integer> ports) {
        this.ports = ports;
    }

    /**
     * Returns the default ports with the given changes.
     *
     * @param base first of the consecutive ports for all parts, in the order of the names; null for the default ports
     * @throws CannotRunException when a name is unknown
     */
    static PortTable of(@Nullable Integer base, Map<String, Integer> single) {
        var ports = new LinkedHashMap<>(DEFAULTS);
        if (base != null) {
            int next = base;
            for (var port : ports.entrySet()) {
                port.setValue(next++);
            }
        }
        single.forEach((name, port) -> {
            if (ports.replace(name, port) == null) {
                throw new CannotRunException("--port " + name + ": the names are " + names() + ".");
            }
        });
        return new PortTable(ports);
    }

    static Set<String> names() {
        return DEFAULTS.keySet();
    }

    int of(String name) {
        return ports.get(name);
    }

    /** @throws CannotRunException when one of these ports is taken, with the name of its owner */
    void checkFree(Collection<String> parts) {
        ports.forEach((name, port) -> {
            if (parts.contains(name.split("-")[0]) && !Ports.isFree(port)) {
                throw new CannotRunException("Port " + port + " (" + name + ") is taken by "
                        + PortOwner.of(port).orElse("another process") + ": end it, or choose another with --port "
                        + name + "=NUMBER.");
            }
        });
    }

    private static Map<String, Integer> defaults() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("gateway", 8080);
        ports.put("registry", 8761);
        ports.put("volunteer", 8101);
        ports.put("activity", 8102);
        ports.put("scoring", 8103);
        ports.put("reporting", 8104);
        ports.put("keycloak", 8180);
        ports.put("keycloak-management", 8190);
        ports.put("kafka", 8192);
        ports.put("kafka-controller", 8193);
        ports.put("mongo", 8127);
        ports.put("gateway-management", 8081);
        return ports;
    }
}
