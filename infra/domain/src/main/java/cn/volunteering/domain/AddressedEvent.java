package cn.volunteering.domain;

/**
 * An event that is meant for one certain tenant, who may be another than the one it happened in: a summary to the
 * overseer, a transfer. Events of the registry, which belongs to no tenant, name the tenant they speak of.
 */
public interface AddressedEvent extends DomainEvent {

    /** The id of the tenant that the event is for. A component of the payload. */
    String tenant();
}
