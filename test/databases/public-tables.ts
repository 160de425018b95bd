/** The tables of sakila, each with its columns, in the files' order of columns. */
export const sakilaTables: Readonly<Record<string, string>> = {
  actor: 'actor_id int primary key, first_name text, last_name text, last_update timestamp',
  address:
    'address_id int primary key, address text, address2 text, district text, city_id int, postal_code text, phone text, last_update timestamp',
  category: 'category_id int primary key, name text, last_update timestamp',
  city: 'city_id int primary key, city text, country_id int, last_update timestamp',
  country: 'country_id int primary key, country text, last_update timestamp',
  customer:
    'customer_id int primary key, store_id int, first_name text, last_name text, email text, address_id int, active int, create_date timestamp, last_update timestamp',
  film: 'film_id int primary key, title text, description text, release_year int, language_id int, original_language_id int, rental_duration int, rental_rate numeric(4, 2), length int, replacement_cost numeric(5, 2), rating text, special_features text, last_update timestamp',
  film_actor: 'actor_id int, film_id int, last_update timestamp, primary key (actor_id, film_id)',
  film_category: 'film_id int, category_id int, last_update timestamp, primary key (film_id, category_id)',
  inventory: 'inventory_id int primary key, film_id int, store_id int, last_update timestamp',
  language: 'language_id int primary key, name text, last_update timestamp',
  payment:
    'payment_id int primary key, customer_id int, staff_id int, rental_id int, amount numeric(5, 2), payment_date timestamp, last_update timestamp',
  rental:
    'rental_id int primary key, rental_date timestamp, inventory_id int, customer_id int, return_date timestamp, staff_id int, last_update timestamp',
  staff:
    'staff_id int primary key, first_name text, last_name text, address_id int, picture text, email text, store_id int, active int, username text, password text, last_update timestamp',
  store: 'store_id int primary key, manager_staff_id int, address_id int, last_update timestamp',
}

/** The columns of telco's one table, in the file's order, in snake case. */
export const telcoTable = `customer_id text primary key, gender text, senior_citizen int, partner text, dependents text, tenure int,
  phone_service text, multiple_lines text, internet_service text, online_security text, online_backup text, device_protection text,
  tech_support text, streaming_tv text, streaming_movies text, contract text, paperless_billing text, payment_method text,
  monthly_charges numeric, total_charges numeric, churn text`
