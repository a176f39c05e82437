package cn.volunteering.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Reads event files from the class path or from a folder. */
public final class DeclaredEvents {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EXTENSION = ".json";

    private DeclaredEvents() {}

    /** Returns the event types of all services, as gathered by the build. */
    public static List<DeclaredEvent> ofThePlatform() {
        return matching("classpath*:" + GatherContracts.EVENTS + "/*.json");
    }

    /** Returns the event types of the service on whose class path this method is called. */
    public static List<DeclaredEvent> ofThisService() {
        return matching("classpath*:asyncapi/schemas/*.json");
    }

    /**
     * Returns the event types whose files match, sorted by name.
     *
     * @param pattern a Spring resource pattern
     * @throws BrokenContractException if one of the files is not a valid event contract
     */
    static List<DeclaredEvent> matching(String pattern) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern))
                    .map(DeclaredEvents::read)
                    .sorted(Comparator.comparing(DeclaredEvent::type))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DeclaredEvent read(Resource file) {
        String name = Objects.requireNonNull(file.getFilename());
        try (InputStream content = file.getInputStream()) {
            return DeclaredEvent.read(name.substring(0, name.length() - EXTENSION.length()), JSON.readTree(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
