package cn.volunteering.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.servers.process.Ports;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Looks for sockets of this very process. */
@EnabledOnOs(OS.LINUX)
class PortOwnerTest {

    @Test
    void findWhenThisProcessListensFindsThisProcess() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortOwner.find(socket.getLocalPort())).contains(ProcessHandle.current());
            assertThat(PortOwner.of(socket.getLocalPort()))
                    .contains("java (process " + ProcessHandle.current().pid() + ")");
            assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
        }
    }

    @Test
    void findWhenNobodyListensFindsNobody() {
        int port = Ports.free();

        assertThat(PortOwner.find(port)).isEmpty();
        assertThat(Ports.isFree(port)).isTrue();
    }
}
