package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Identifier;

/**
 * A keyed hash of a text: equal texts of one tenant have equal fingerprints. Without the key, nobody can recover the
 * text or compare two tenants.
 */
public record Fingerprint(String value) implements Identifier {}
