/**
 * Building blocks for domain models, and the few rules common to every subject: how days and years are counted, how
 * minutes are shown. Plain Java: nothing here depends on a framework, a store or a wire format.
 */
@NullMarked
package cn.volunteering.domain;

import org.jspecify.annotations.NullMarked;
