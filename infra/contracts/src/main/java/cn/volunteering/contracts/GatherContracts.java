package cn.volunteering.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * Gathers the contracts of all services during the build. Writes all event files into one folder for the event door,
 * and one AsyncAPI document per service with the schemas it refers to.
 */
final class GatherContracts {

    /** The folder of the gathered files on the class path. */
    static final String EVENTS = "events";

    private static final String CONTRACT = "src/main/resources/asyncapi";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .build();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** @param owner the name of the service in its topics */
    private record Service(Path folder, String owner, List<DeclaredEvent> events) {

        static Service at(Path folder) {
            String owner = folder.getFileName().toString().replaceFirst("-service$", "");
            var events = DeclaredEvents.matching(folder.resolve(CONTRACT).toUri() + "schemas/*.json");
            events.stream().filter(event -> !event.owner().equals(owner)).forEach(event -> {
                throw new BrokenContractException(
                        event.type() + ".json is in " + folder.getFileName() + ", but " + event.owner() + " owns it");
            });
            return new Service(folder, owner, events);
        }

        Path contract() {
            return folder.resolve(CONTRACT);
        }
    }

    private final List<Service> services;
    private final List<DeclaredEvent> events;
    private final Path target;

    private GatherContracts(Path root, Path target) throws IOException {
        this.target = target;
        try (Stream<Path> folders = Files.list(root.toRealPath())) {
            services = folders.filter(folder -> Files.isDirectory(folder.resolve(CONTRACT)))
                    .sorted()
                    .map(Service::at)
                    .toList();
        }
        events = services.stream().flatMap(service -> service.events().stream()).toList();
    }

    /** Gathers the contracts below the first path into the second. */
    public static void main(String[] args) throws IOException {
        new GatherContracts(Path.of(args[0]), Path.of(args[1])).run();
    }

    private void run() throws IOException {
        FileSystemUtils.deleteRecursively(target.resolve(EVENTS));
        FileSystemUtils.deleteRecursively(target.resolve("asyncapi"));
        for (Service service : services) {
            copyEvents(service);
            writeDocument(service);
        }
    }

    private void copyEvents(Service service) throws IOException {
        Path folder = Files.createDirectories(target.resolve(EVENTS));
        for (DeclaredEvent event : service.events()) {
            String file = event.type() + ".json";
            Files.copy(service.contract().resolve("schemas").resolve(file), folder.resolve(file));
        }
    }

    private void writeDocument(Service service) throws IOException {
        Path folder = target.resolve("asyncapi").resolve(service.owner());
        Path schemas = Files.createDirectories(folder.resolve("schemas"));
        var document = new AsyncApiDocument(events, frameOf(service));
        ObjectNode content = document.build(service.events());
        YAML.writeValue(folder.resolve("asyncapi.yaml"), content);
        document.mentioned()
                .forEach(event -> JSON.writeValue(schemas.resolve(event.type() + ".json"), event.payload()));
    }

    private static AsyncApiFrame frameOf(Service service) throws IOException {
        try (var file = Files.newInputStream(service.contract().resolve("frame.yaml"))) {
            return AsyncApiFrame.read(file);
        }
    }
}
