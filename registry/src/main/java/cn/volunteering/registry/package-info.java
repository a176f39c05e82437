/** The registry: tenants and who oversees whom, their policy documents, their coming and going, and discovery. */
@NullMarked
package cn.volunteering.registry;

import org.jspecify.annotations.NullMarked;
