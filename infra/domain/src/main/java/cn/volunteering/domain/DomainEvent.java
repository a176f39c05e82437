package cn.volunteering.domain;

/**
 * Something that happened to an aggregate, named in the past tense. Its components are the published payload, so a
 * released shape never changes: a new shape is a new type.
 */
public interface DomainEvent {}
