package cn.volunteering.tenancy.settings;

import java.util.Set;

/** A process was started without required settings. */
final class MissingSettingsException extends RuntimeException {

    MissingSettingsException(Set<String> names) {
        super("Missing settings: " + String.join(", ", names));
    }
}
