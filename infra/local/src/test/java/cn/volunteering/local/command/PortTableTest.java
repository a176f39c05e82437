package cn.volunteering.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.volunteering.servers.machine.CannotRunException;
import cn.volunteering.servers.process.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortTableTest {

    @Test
    void ofWhenNothingIsAskedForHasTheUsualPorts() {
        PortTable ports = PortTable.of(null, Map.of());

        assertThat(ports.of("gateway")).isEqualTo(8080);
        assertThat(ports.of("mongo")).isEqualTo(8127);
    }

    @Test
    void ofWhenABaseIsGivenRowsAllPortsUpFromItExceptThoseAskedForByName() {
        PortTable ports = PortTable.of(20_000, Map.of("kafka", 9092));

        assertThat(ports.of("gateway")).isEqualTo(20_000);
        assertThat(ports.of("mongo")).isEqualTo(20_010);
        assertThat(ports.of("gateway-management")).isEqualTo(20_011);
        assertThat(ports.of("kafka")).isEqualTo(9092);
    }

    @Test
    void ofWhenTheNameIsNotKnownListsTheNames() {
        assertThatThrownBy(() -> PortTable.of(null, Map.of("oracle", 1521)))
                .isInstanceOf(CannotRunException.class)
                .hasMessageContaining("oracle")
                .hasMessageContaining("keycloak-management");
    }

    @Test
    void checkFreeWhenAPortIsTakenNamesItsOwnerAndTheWayOut() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            PortTable ports =
                    PortTable.of(null, Map.of("kafka", Ports.free(), "kafka-controller", socket.getLocalPort()));

            assertThatThrownBy(() -> ports.checkFree(List.of("kafka")))
                    .isInstanceOf(CannotRunException.class)
                    .hasMessageContaining("Port " + socket.getLocalPort() + " (kafka-controller) is taken by")
                    .hasMessageContaining("--port kafka-controller=NUMBER");
            assertThatCode(() -> ports.checkFree(List.of())).doesNotThrowAnyException();
        }
    }
}
