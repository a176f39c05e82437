package cn.volunteering.volunteer.personaldata;

import org.jspecify.annotations.Nullable;

/** Sealed personal data cannot be opened: a key is missing from the settings or stored data was tampered with. */
public final class UnreadablePersonalDataException extends RuntimeException {

    public UnreadablePersonalDataException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
