package cn.volunteering.local.supervise;

import cn.volunteering.servers.machine.CannotRunException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Creates the topics that every service waits for at start and that otherwise only the registry creates. */
final class GroundTopics {

    private static final List<NewTopic> TOPICS = List.of(
            new NewTopic("registry.tenants.v1", 1, (short) 1), new NewTopic("registry.policies.v1", 1, (short) 1));

    private GroundTopics() {}

    static void createAt(String bootstrapServers) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        try (var admin = Admin.create(settings)) {
            admin.createTopics(TOPICS).all().get();
        } catch (ExecutionException e) {
            throw new CannotRunException("cannot create the topics for training: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotRunException("interrupted", e);
        }
    }
}
