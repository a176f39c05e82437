package cn.volunteering.domain;

import java.util.Optional;

/** An entry of a register: plain fields with rules of entry, without a life cycle. */
public interface RegisterRecord {

    /** Returns why the entry is not permitted although each field is valid, or empty if it is permitted. */
    default Optional<Refusal> objection() {
        return Optional.empty();
    }

    /** Returns the value that must be unique in the register, or empty if there is none. */
    default Optional<String> naturalKey() {
        return Optional.empty();
    }
}
