/** The engines that the tables are made for. */
export type EngineName = 'sqlite' | 'postgres';
