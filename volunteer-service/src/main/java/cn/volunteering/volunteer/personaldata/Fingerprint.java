package cn.volunteering.volunteer.personaldata;

import cn.volunteering.domain.Identifier;

/**
 * A keyed hash of a text: equal texts of one tenant have equal fingerprints, and nobody without the key can tell which
 * text one belongs to, nor compare two tenants.
 */
public record Fingerprint(String value) implements Identifier {}
