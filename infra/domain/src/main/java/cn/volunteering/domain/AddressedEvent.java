package cn.volunteering.domain;

/**
 * An event addressed to one tenant, possibly another than the one it happened in: a summary to the overseer, a
 * transfer. Events of the registry, which belongs to no tenant, name the tenant they concern.
 */
public interface AddressedEvent extends DomainEvent {

    /** Returns the id of the tenant that the event is for. It is a component of the payload. */
    String tenant();
}
