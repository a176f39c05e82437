package cn.volunteering.volunteer.personaldata;

/**
 * An identity document as stored: its kind, its encrypted number, and the fingerprint over both that keeps a person
 * from being on the roster twice.
 */
public record SealedDocument(DocumentType type, SealedText number, Fingerprint fingerprint) {}
