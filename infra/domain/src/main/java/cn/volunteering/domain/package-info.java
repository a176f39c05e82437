/**
 * Building blocks for domain models. Plain Java: nothing here knows a framework, a store
 * or a wire format.
 */
@NullMarked
package cn.volunteering.domain;

import org.jspecify.annotations.NullMarked;
