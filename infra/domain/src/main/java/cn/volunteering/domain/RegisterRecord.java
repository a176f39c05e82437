package cn.volunteering.domain;

import java.util.Optional;

/** An entry of a register: plain fields with rules of entry, without a life cycle. */
public interface RegisterRecord {

    /** What speaks against the entry beyond the form of its fields, if anything does. */
    default Optional<Refusal> objection() {
        return Optional.empty();
    }

    /** What may occur only once in the register. Entries without such a thing return nothing. */
    default Optional<String> naturalKey() {
        return Optional.empty();
    }
}
