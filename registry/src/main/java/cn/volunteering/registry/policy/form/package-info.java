/** Policy documents in their written form: as they come in over the API and lie in files. */
@NullMarked
package cn.volunteering.registry.policy.form;

import org.jspecify.annotations.NullMarked;
