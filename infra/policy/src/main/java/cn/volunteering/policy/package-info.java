/**
 * Rules of policy: what documents may set, and which values result for a unit on a day.
 *
 * <p>All services use these pure functions, so that they give the same answers. {@link
 * cn.volunteering.policy.store.CatalogueFile} reads the keys that documents may set. A {@link
 * cn.volunteering.policy.PublishedVersion} is one version of one document, with its owner and layer. {@link
 * cn.volunteering.policy.Reach} selects the documents that apply to a unit on a day, by version, {@code supersedes},
 * scope and days. {@link cn.volunteering.policy.EffectiveValues} resolves the layers; every value cites document,
 * version and clause. {@link cn.volunteering.policy.Mandates} checks by the same rule before a version is published.
 * Services that read policies use {@link cn.volunteering.policy.reader}.
 */
@NullMarked
package cn.volunteering.policy;

import org.jspecify.annotations.NullMarked;
