/**
 * Policy as rules: what documents may set, and what follows from all published documents for a unit on a day.
 *
 * <p>Every service that asks what holds uses these pure functions, so that all of them give the same answer.
 * {@link cn.volunteering.policy.store.CatalogueFile} reads the keys that documents may set. A
 * {@link cn.volunteering.policy.PublishedVersion} is one version of one document, with its owner and layer.
 * {@link cn.volunteering.policy.Reach} picks what reaches a unit on a day, by version, {@code supersedes}, scope and days.
 * {@link cn.volunteering.policy.EffectiveValues} resolves the layers, and every value cites document, version and clause.
 * {@link cn.volunteering.policy.Mandates} checks the same rule before a version is published. A service that reads
 * policies finds the rest in {@link cn.volunteering.policy.reader}.
 */
@NullMarked
package cn.volunteering.policy;

import org.jspecify.annotations.NullMarked;
