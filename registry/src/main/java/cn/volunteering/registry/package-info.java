/** The registry: tenants and who oversees whom, their policy documents, their life cycle, and service discovery. */
@NullMarked
package cn.volunteering.registry;

import org.jspecify.annotations.NullMarked;
