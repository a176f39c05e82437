package cn.volunteering.domain;

/**
 * An event addressed to one tenant, which need not be the tenant where it happened: a summary to the overseer, a
 * transfer. Events of the registry, which belongs to no tenant, name the tenant they concern.
 */
public interface AddressedEvent extends DomainEvent {

    /** Returns the id of the tenant that the event is for. It is a component of the payload. */
    String tenant();
}
