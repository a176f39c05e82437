package cn.volunteering.servers.mongo;

import cn.volunteering.servers.machine.CannotRunException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The value of {@code --mongo}: an address, one of the ways by name, or nothing. */
public sealed interface MongoWish {

    /** No value: the first available database. */
    record FirstOfAll() implements MongoWish {}

    /** An existing server. */
    record At(String uri) implements MongoWish {}

    /** One way only. */
    record Only(Way way) implements MongoWish {}

    /** The ways to start a server on this machine. */
    enum Way {
        PATH,
        WHEEL,
        EMBEDDED
    }

    /**
     * Parses the value of the option.
     *
     * @throws CannotRunException when it is neither an address nor a way
     */
    static MongoWish parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new FirstOfAll();
        }
        if (text.startsWith("mongodb://") || text.startsWith("mongodb+srv://")) {
            return new At(text);
        }
        return wayNamed(text)
                .<MongoWish>map(Only::new)
                .orElseThrow(() -> new CannotRunException(
                        "--mongo takes mongodb://…, path, wheel or embedded, not '" + text + "'."));
    }

    private static Optional<Way> wayNamed(String text) {
        for (Way way : Way.values()) {
            if (way.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }
}
