package cn.volunteering.volunteer.personaldata;

/**
 * An identity document as it is stored: its kind, its encrypted number, and the fingerprint over both that lets nobody
 * stand on a roster twice.
 */
public record SealedDocument(DocumentType type, SealedText number, Fingerprint fingerprint) {}
